import { createServer } from 'node:http';
import Provider from 'oidc-provider';
import type { Institution } from '../../../src/server/institution.ts';
import { close, listen } from '../../../src/tools/site/listen.ts';

/** Somebody with an account at the school. */
export interface Person {
  readonly name?: string;
  readonly email: string;
  readonly email_verified?: boolean;
}

const CLIENT = { client: 'laveren', secret: 'a secret between the two of them' };

/** A real OpenID Connect provider, over HTTP, with people who sign in there. */
export async function openProvider(
  people: Readonly<Record<string, Person>>,
  back: string,
  host = '127.0.0.1',
) {
  let answer: Provider | null = null;
  const server = createServer((request, response) => answer?.callback()(request, response));
  const port = await listen(server, host, 0);
  const issuer = `http://${host}:${port}`;
  answer = new Provider(issuer, {
    clients: [{ client_id: CLIENT.client, client_secret: CLIENT.secret, redirect_uris: [back] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['for the tests'] },
    pkce: { required: () => true },
    findAccount: (_: unknown, sub: string) => ({
      accountId: sub,
      claims: async () => ({ sub, ...people[sub] }),
    }),
  });
  const institution: Institution = {
    issuer,
    ...CLIENT,
    name: 'De hogeschool',
    admits: ['hogeschool.example'],
  };

  /** Goes where the server sends somebody, signs in there or not, and gives the address it ends at. */
  async function visit(address: string, sub: string | null): Promise<URL> {
    const cookies = new Map<string, string>();
    const go = async (to: string, form?: Readonly<Record<string, string>>) => {
      const response = await fetch(new URL(to, issuer), {
        redirect: 'manual',
        headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
        ...(form !== undefined && { method: 'POST', body: new URLSearchParams(form) }),
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
        cookies.set(name, value);
      }
      await response.body?.cancel();
      return response.headers.get('Location') ?? '';
    };
    const forms = [{ prompt: 'login', login: sub ?? '', password: 'any' }, { prompt: 'consent' }];
    let to = address;
    while (new URL(to, issuer).origin === issuer) {
      const asks = /^\/interaction\/[^/]+$/.test(new URL(to, issuer).pathname);
      if (!asks) to = await go(to);
      else if (sub === null) to = await go(`${to}/abort`);
      else to = await go(to, forms.shift());
    }
    return new URL(to);
  }

  return { institution, visit, close: () => close(server) };
}
