/** The kinds of block that a page is made of. Blocks name keys, facts and pictures; they hold no words. */
import type { FactId } from '#domain/facts.ts';
import type { FigureId } from '#domain/figures.ts';
import type { Verdict } from '#domain/verdict.ts';
import type { CardId, IconId, PageId, StaffPageId } from './ids.ts';
import type { Resources } from './resources.d.ts';

/** A namespace is one page, or one room of the app: the file name under `locales/<lang>/`. */
export type Namespace = keyof Resources;

/** A key of one namespace. */
export type KeyOf<N extends Namespace> = keyof Resources[N] & string;

/** A key with its namespace, as i18next takes it: `gp:answer`. */
export type FullKey = { [N in Namespace]: `${N}:${KeyOf<N>}` }[Namespace];

/** One sentence or list item. A sentence that states a rule cites the facts it rests on. */
export type Line<K extends string = string> = {
  readonly key: K;
  readonly facts?: readonly FactId[];
  readonly icon?: IconId;
};

/** What a page can hold, in the order in which a reader meets it. */
export type Block<K extends string = string> =
  | ({ readonly kind: 'answer' } & Line<K>)
  | ({ readonly kind: 'text' } & Line<K>)
  | ({ readonly kind: 'heading' } & Line<K>)
  | { readonly kind: 'list'; readonly items: readonly Line<K>[] }
  | { readonly kind: 'steps'; readonly items: readonly (Line<K> & { readonly to?: PageId })[] }
  | { readonly kind: 'danger'; readonly title: K; readonly items: readonly Line<K>[]; readonly facts?: readonly FactId[] }
  | { readonly kind: 'call'; readonly figure: FigureId; readonly key: K; readonly urgent?: boolean }
  | { readonly kind: 'card'; readonly card: CardId }
  | { readonly kind: 'link'; readonly to: PageId; readonly key: K; readonly icon: IconId; readonly primary?: boolean }
  | { readonly kind: 'tiles'; readonly items: readonly { readonly to: PageId; readonly key: K; readonly icon: IconId }[] }
  | ({ readonly kind: 'say' } & Line<K>)
  | ({ readonly kind: 'money'; readonly verdict: Verdict } & Line<K>)
  | {
      readonly kind: 'helpers';
      readonly items: readonly {
        readonly figure: FigureId;
        readonly name: K;
        readonly use: K;
        readonly facts: readonly FactId[];
        readonly icon: IconId;
      }[];
    }
  | {
      readonly kind: 'words';
      readonly items: readonly { readonly term: string; readonly key: K; readonly icon: IconId; readonly facts?: readonly FactId[] }[];
    }
  | {
      readonly kind: 'sounds';
      readonly items: readonly { readonly key: K; readonly sound: K; readonly facts?: readonly FactId[] }[];
    }
  | { readonly kind: 'languageSound'; readonly key: K }
  | { readonly kind: 'staffLinks'; readonly items: readonly { readonly to: StaffPageId; readonly key: K; readonly icon: IconId }[] }
  | { readonly kind: 'rules'; readonly items: readonly { readonly claim: K; readonly key: K; readonly facts: readonly FactId[] }[] }
  | {
      readonly kind: 'situations';
      readonly items: readonly {
        readonly key: K;
        readonly answers: readonly { readonly key: K; readonly why: K; readonly facts: readonly FactId[] }[];
      }[];
    }
  | { readonly kind: 'tool'; readonly tool: ToolId };

/** The rooms that draw themselves inside a page. */
export type ToolId =
  | 'checker'
  | 'card'
  | 'hospitalCard'
  | 'deskCard'
  | 'talk'
  | 'refusal'
  | 'boxes'
  | 'staff'
  | 'search'
  | 'settings'
  | 'languages'
  | 'otherLanguages'
  | 'sources'
  | 'picker'
  | 'pause'
  | 'install';

/** One page of the guide: `locales/<lang>/<id>.json` holds its words, `title` and `searchWords` among them. */
export type Page<N extends Namespace = Namespace, Id extends PageId | StaffPageId = PageId> = {
  readonly id: Id;
  readonly ns: N;
  readonly icon: IconId;
  readonly blocks: readonly Block<KeyOf<N>>[];
};

/** Types a page against the keys of its own namespace. */
export const definePage = <N extends Namespace, Id extends PageId | StaffPageId>(page: Page<N, Id>): Page<N, Id> => page;

/** A page of the guide, or one for health staff. */
export type AnyPage = Page<Namespace, PageId | StaffPageId>;
