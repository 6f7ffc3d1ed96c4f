import type { ABP, TreeNode } from '@abp/ng.core';
import { pagesOf } from './admin-pages';

const node = (name: string, path: string | undefined, ...children: TreeNode<ABP.Route>[]): TreeNode<ABP.Route> =>
  ({ name, path, children }) as unknown as TreeNode<ABP.Route>;

describe('pagesOf', () => {
  it('is every page under Administration, in the order of the tree', () => {
    const tree = [
      node('Lists', '/lists'),
      node(
        'AbpUiNavigation::Menu:Administration',
        undefined,
        node('Identity', undefined, node('Roles', '/identity/roles'), node('Users', '/identity/users')),
        node('Audit log', '/admin/audit-logs'),
      ),
    ];

    expect(pagesOf(tree).map(({ path, icon }) => [path, icon])).toEqual([
      ['/identity/roles', 'shield'],
      ['/identity/users', 'users'],
      ['/admin/audit-logs', 'history'],
    ]);
  });

  it('is empty when nothing is granted: a group without pages is no page', () => {
    expect(pagesOf([node('AbpUiNavigation::Menu:Administration', undefined, node('Tenants', undefined))])).toEqual([]);
    expect(pagesOf([])).toEqual([]);
  });
});
