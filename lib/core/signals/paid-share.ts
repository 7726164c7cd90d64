import type { Post, ProfileEvidence } from '../profile/record';
import type { PaidPost } from './paid';

/** Newest posts looked at for the share. */
const WINDOW = 30;

/** A post says whether it is paid by its label or by its words; without either it cannot be looked at. */
export function canBeLookedAt({ caption, paidPartnership }: Post): boolean {
  return caption !== null || paidPartnership !== null;
}

function newestFirst(a: { readonly post: Post }, b: { readonly post: Post }): number {
  return (b.post.publishedAt ?? '').localeCompare(a.post.publishedAt ?? '');
}

/** Paid posts among the newest unpinned ones that could be looked at. */
export function countPaid(
  { posts }: ProfileEvidence,
  marks: readonly PaidPost[],
): { readonly paid: number; readonly looked: number; readonly labelled: number } {
  const all = posts
    .map((post, index) => ({ post, mark: marks[index] }))
    .filter(({ post }) => !post.pinned && canBeLookedAt(post));
  // Sorting texts is dear, and most pages show fewer posts.
  const recent = all.length <= WINDOW ? all : all.sort(newestFirst).slice(0, WINDOW);
  return {
    paid: recent.filter(({ mark }) => mark?.disclosed).length,
    looked: recent.length,
    labelled: recent.filter(({ post }) => post.paidPartnership !== null).length,
  };
}
