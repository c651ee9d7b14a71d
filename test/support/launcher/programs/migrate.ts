import { Client } from 'pg';

const client = new Client({ connectionString: process.env['DATABASE_OWNER_URL'] });
await client.connect();
await client.query('create table if not exists start_of_product (at timestamptz default now())');
await client.query('insert into start_of_product default values');
await client.end();
process.disconnect();
