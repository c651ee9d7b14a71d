#!/bin/sh
# Brings Temporal's two databases to the schema of this server version; repeating it changes nothing.
set -eu
for pair in temporal:temporal temporal_visibility:visibility; do
  tool="temporal-sql-tool --plugin postgres12 --endpoint postgres --port 5432 --user temporal --database ${pair%%:*}"
  $tool setup-schema --version 0.0
  $tool update-schema --schema-name "postgresql/v12/${pair##*:}"
done
