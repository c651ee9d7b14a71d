#!/bin/sh
# Runs once, when the volume of PostgreSQL is empty.
set -eu
limits='login nosuperuser nocreaterole noreplication nobypassrls'
psql --set=ON_ERROR_STOP=1 --username=postgres \
  --set=owner_password="$PHOIHOP_OWNER_PASSWORD" \
  --set=app_password="$PHOIHOP_APP_PASSWORD" \
  --set=temporal_password="$TEMPORAL_DB_PASSWORD" <<SQL
create role phoihop_owner $limits password :'owner_password';
create role phoihop_app $limits password :'app_password';
create role temporal $limits password :'temporal_password';
create database phoihop owner phoihop_owner;
create database temporal owner temporal;
create database temporal_visibility owner temporal;
revoke all on database phoihop from public;
grant connect on database phoihop to phoihop_app;
\connect phoihop
alter schema public owner to phoihop_owner;
revoke all on schema public from public;
grant usage on schema public to phoihop_app;
SQL
