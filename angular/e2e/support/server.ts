import { APIRequestContext, expect } from '@playwright/test';

export interface Row {
  id: string;
  title: string;
  status: number;
  sectionId: string | null;
  parentId: string | null;
  description: string | null;
  priority: number;
}

export const password = '1q2w3E*';
export const unique = (name: string): string => `${name}-${Math.random().toString(36).slice(2, 10)}`;

/** The server's own view of things, asked over REST as one user: to prepare a test and to check its outcome. */
export class Server {
  private constructor(
    private readonly http: APIRequestContext,
    private readonly token: string,
  ) {}

  /** `tenant` is the name of the user's; the host's own people have none. */
  static async as(http: APIRequestContext, userName: string, tenant?: string): Promise<Server> {
    const scope = 'profile email roles offline_access Todo';
    const form = { grant_type: 'password', client_id: 'Todo_App', username: userName, password, scope };
    const answer = await http.post('/connect/token', { form, headers: tenant ? { __tenant: tenant } : {} });
    expect(answer.ok(), await answer.text()).toBe(true);
    return new Server(http, ((await answer.json()) as { access_token: string }).access_token);
  }

  /** A newcomer of the host with the demo password, for what would disturb the demo's own people. Answers the name. */
  static async register(http: APIRequestContext, userName: string): Promise<string> {
    const data = { userName, emailAddress: `${userName}@example.com`, password, appName: 'Angular' };
    const answer = await http.post('/api/account/register', { data });
    expect(answer.ok(), await answer.text()).toBe(true);
    return userName;
  }

  async createList(name: string, ...titles: string[]): Promise<string> {
    const { id } = await this.send<{ id: string }>('POST', '/api/todo/lists', { name });
    for (const title of titles) await this.add(id, title);
    return id;
  }

  add(listId: string, title: string, values: object = {}): Promise<Row> {
    return this.send('POST', '/api/todo/items', { listId, title, ...values });
  }

  patch(itemId: string, values: object): Promise<Row> {
    return this.send('PATCH', `/api/todo/items/${itemId}`, values);
  }

  share(listId: string, userNameOrEmail: string, permission: number): Promise<{ userId: string }> {
    return this.send('POST', `/api/todo/lists/${listId}/shares`, { userNameOrEmail, permission });
  }

  async unshare(listId: string, userId: string): Promise<void> {
    await this.send('DELETE', `/api/todo/lists/${listId}/shares/${userId}`);
  }

  /** Every item of the list, in the list's order. */
  async items(listId: string): Promise<Row[]> {
    const url = `/api/todo/items?listId=${listId}&maxResultCount=1000`;
    return (await this.send<{ items: Row[] }>('GET', url)).items;
  }

  /** Ends every other sign-in of this user. */
  async endOtherSessions(): Promise<void> {
    await this.send('DELETE', '/api/account/sessions');
  }

  /** A new tenant, as its operator makes one, with values of features. */
  async createTenant(name: string, features: Record<string, string> = {}): Promise<void> {
    const tenant = { name, adminEmailAddress: `admin@${name}.example`, adminPassword: password };
    const { id } = await this.send<{ id: string }>('POST', '/api/multi-tenancy/tenants', tenant);
    const values = Object.entries(features).map(([feature, value]) => ({ name: feature, value }));
    const url = `/api/feature-management/features?providerName=T&providerKey=${id}`;
    if (values.length) await this.send('PUT', url, { features: values });
  }

  /** Whether visitors may open tenants. */
  async openSignUp(isEnabled: boolean): Promise<void> {
    await this.send('PUT', '/api/setting-management/sign-up', { isEnabled });
  }

  async titles(listId: string): Promise<string[]> {
    return (await this.items(listId)).map((item) => item.title);
  }

  /** Anything else, by its route. */
  async send<T>(method: string, url: string, data?: object): Promise<T> {
    const answer = await this.http.fetch(url, { method, data, headers: { authorization: `Bearer ${this.token}` } });
    const text = await answer.text();
    expect(answer.ok(), `${method} ${url}: ${answer.status()} ${text}`).toBe(true);
    return (text ? JSON.parse(text) : undefined) as T;
  }
}
