import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import type { Environment } from '#config/environment';
import type { CommandGateway } from '#temporal/command-gateway';
import type { CommandSigner } from '#temporal/command-signature';

export const RECORD = Symbol('DataSource of the record');
export const TEMPORAL = Symbol('client of Temporal');
export const GATEWAY = Symbol('CommandGateway');
export const SIGNER = Symbol('CommandSigner');
export const VERIFY_KEY = Symbol('public key of the installation');
export const ENVIRONMENT = Symbol('Environment');

/** What the API is made from; opened and closed by whoever starts it. */
export interface PlatformParts {
  readonly record: DataSource;
  readonly temporal: Client;
  readonly gateway: Pick<CommandGateway, 'send'>;
  readonly signer: Pick<CommandSigner, 'sign'>;
  /** PEM of the public key that checkpoints are verified with. */
  readonly verifyKey: string;
  readonly environment: Environment;
}
