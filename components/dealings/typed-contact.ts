import type { ContactDraft, ContactLine, ContactWay, Sum } from '../../lib/core/library/contact';
import { readAmount } from '../../lib/core/score/read-amount';

/** A contact as it stands in the fields of its form. */
export interface TypedContact {
  readonly day: string;
  readonly how: ContactWay;
  /** null = the name that was given last. */
  readonly by: string | null;
  readonly forList: boolean;
  readonly about: string;
  readonly fee: string;
  readonly product: string;
}

export const NEW_CONTACT: TypedContact = {
  day: '',
  how: 'email',
  by: null,
  forList: true,
  about: '',
  fee: '',
  product: '',
};

/** What the fields of a form depend on beside what is typed. */
export interface ContactForms {
  /** The name that was given last; null = none. */
  readonly signature: string | null;
  readonly list: { readonly id: string; readonly name: string };
  readonly feeCurrency: string;
  readonly productCurrency: string;
}

/** known null = a new contact. A sum that was named in another currency stays in it. */
export function formsOf(
  known: ContactLine | null,
  usual: { readonly signature: string | null; readonly currency: string } & Pick<ContactForms, 'list'>,
): ContactForms {
  const { currency } = usual;
  const named = known?.listId && known.listName ? { id: known.listId, name: known.listName } : null;
  return {
    signature: known ? null : usual.signature,
    list: named ?? usual.list,
    feeCurrency: known?.fee?.currency ?? currency,
    productCurrency: known?.productValue?.currency ?? currency,
  };
}

export function typedOf(known: ContactLine | null): TypedContact {
  if (!known) return NEW_CONTACT;
  return {
    day: known.at.slice(0, 10),
    how: known.how,
    by: known.by ?? '',
    forList: known.listId !== null,
    about: known.about ?? '',
    fee: known.fee ? String(known.fee.amount) : '',
    product: known.productValue ? String(known.productValue.amount) : '',
  };
}

export function draftOf(
  typed: TypedContact,
  forms: ContactForms,
): ContactDraft | { readonly wrong: readonly ('fee' | 'product')[] } {
  const fee = sumOf(typed.fee, forms.feeCurrency);
  const productValue = sumOf(typed.product, forms.productCurrency);
  if (fee === 'wrong' || productValue === 'wrong') {
    return {
      wrong: [
        ...(fee === 'wrong' ? (['fee'] as const) : []),
        ...(productValue === 'wrong' ? (['product'] as const) : []),
      ],
    };
  }
  const by = typed.by ?? forms.signature ?? '';
  return {
    day: typed.day || null,
    how: typed.how,
    by: by.trim() || null,
    listId: typed.forList ? forms.list.id : null,
    about: typed.about.trim() || null,
    fee,
    productValue,
  };
}

/** null = nothing typed. */
function sumOf(text: string, currency: string): Sum | null | 'wrong' {
  if (text.trim() === '') return null;
  const amount = readAmount(text);
  return amount === null ? 'wrong' : { amount, currency };
}
