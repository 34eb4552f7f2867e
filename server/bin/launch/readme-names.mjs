import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { root } from './places.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);

/** What the READMEs promise and the repository does not have, and what it has that a person must be told. */
export function untrueReadme() {
  return [...untoldSettings(), ...missingScripts(), ...brokenLinks()];
}

/** Every variable that the server reads stands in the README's table. */
function untoldSettings() {
  const readme = read('README.md');
  const files = readdirSync(join(root, 'server/src'), { recursive: true }).filter(isProduct);
  const names = files.flatMap((file) =>
    all(read(`server/src/${file}`), /\benv(?:ironment)?\['([A-Z_]+)'\]/g),
  );
  return [...new Set(names)]
    .filter((name) => !readme.includes(`\`${name}\``))
    .map((name) => `README.md says nothing of ${name}, which the server reads`);
}

const isProduct = (file) => file.endsWith('.ts') && !/\.(test|story)\.ts$/.test(file);

function missingScripts() {
  const { scripts } = JSON.parse(read('package.json'));
  const named = all(read('README.md'), /npm run ([\w-]+)/g).filter((name) => !scripts[name]);
  return named.map((name) => `README.md names npm run ${name}, and package.json has no such script`);
}

function brokenLinks() {
  const files = ['server', 'client', 'docker'].flatMap((folder) => readmes(folder));
  return ['README.md', ...files].flatMap((file) =>
    all(read(file), /\]\(([^)#\s]+)[^)]*\)/g)
      .filter(
        (link) => !/^[a-z]+:/.test(link) && !existsSync(join(root, normalize(join(dirname(file), link)))),
      )
      .map((link) => `${file} links to ${link}, which is not there`),
  );
}

function readmes(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return /^(node_modules|dist|gql)$/.test(entry.name) ? [] : readmes(path);
    return entry.name === 'README.md' ? [path] : [];
  });
}
