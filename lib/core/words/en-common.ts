/** Words several areas share. Keys are `area.thing`, kebab-case. */
export const COMMON = {
  'product.name': 'Touchstone',
  'value.unknown': 'not known',
  'unit.posts': { one: '{n:whole} post', other: '{n:whole} posts' },
  'tier.nano': 'nano',
  'tier.micro': 'micro',
  'tier.mid': 'mid',
  'tier.macro': 'macro',
  'tier.mega': 'mega',
  'toast.undo': 'Undo',
  'toast.dismiss': 'Close',
  'toast.dismiss.heard': 'Close this message',
} as const;
