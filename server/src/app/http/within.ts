/** The result, or what `late` gives (or throws) when the time is over; null from `late` waits on. */
export const within = async <Result>(
  milliseconds: number,
  result: Promise<Result>,
  late: () => Result | null,
): Promise<Result> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      try {
        const instead = late();
        if (instead !== null) resolve(instead);
      } catch (error) {
        reject(error);
      }
    }, milliseconds);
    result.then(resolve, reject).finally(() => clearTimeout(timer));
  });
