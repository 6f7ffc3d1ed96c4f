import type { ABP, TreeNode } from '@abp/ng.core';
import { eThemeSharedRouteNames } from '@abp/ng.theme.shared';
import { IconName } from '../../../shared/icon-paths';

export interface AdminPage {
  path: string;
  name: string;
  icon: IconName;
}

const icons: Record<string, IconName> = {
  '/identity/roles': 'shield',
  '/identity/users': 'users',
  '/tenant-management/tenants': 'building',
  '/setting-management': 'sliders',
  '/admin/editions': 'layers',
  '/admin/applications': 'plug',
  '/admin/audit-logs': 'history',
};

/** The pages under ABP's entry "Administration", whose groups would each hold one or two: shown as one plain list. */
export function pagesOf(tree: TreeNode<ABP.Route>[]): AdminPage[] {
  const root = tree.find((node) => node.name === eThemeSharedRouteNames.Administration);
  return leavesOf(root?.children ?? []);
}

function leavesOf(nodes: TreeNode<ABP.Route>[]): AdminPage[] {
  return nodes.flatMap((node) =>
    node.path ? [{ path: node.path, name: node.name, icon: icons[node.path] ?? 'sliders' }] : leavesOf(node.children),
  );
}
