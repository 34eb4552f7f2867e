#!/usr/bin/env bash
# Run once by PostgreSQL's image, on an empty volume. Shora's role owns its tables and is bound by their row-level
# security: a superuser would see every row, and Shora refuses to start as one.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --set=password="$SHORA_DATABASE_PASSWORD" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
CREATE ROLE shora LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'password';
CREATE DATABASE shora OWNER shora ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE shora FROM PUBLIC;
SQL
