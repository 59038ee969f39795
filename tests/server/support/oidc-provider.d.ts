declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  /** As much of it as the tests use: https://github.com/panva/node-oidc-provider */
  export default class Provider {
    constructor(issuer: string, configuration: object);
    callback(): RequestListener;
  }
}
