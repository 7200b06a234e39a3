import { For, type JSX, Show } from 'solid-js'
import { Icon } from '../icon/icon.tsx'
import { useMedia } from '../use-media.ts'
import './table.css'

export type TableColumn<Row> = {
  readonly id: string
  readonly title: string
  readonly cell: (row: Row) => JSX.Element
  /** Figures and actions stand at the end of their column. */
  readonly align?: 'start' | 'end' | undefined
  /** On a phone a column drops into the first, below its words; `keep` stays beside it, `hide` is left out. */
  readonly onPhone?: 'drop' | 'keep' | 'hide' | undefined
  /** Its head is a button that sorts by it. */
  readonly sortable?: boolean | undefined
  /** Nothing is seen at its head: a column of actions. The title is read out. */
  readonly titleHidden?: boolean | undefined
}

export type TableSort = { readonly column: string; readonly down: boolean }

/** Rows of the same kind, for staff. Its first column names the row. */
export function Table<Row>(props: {
  readonly label: string
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
  readonly isCurrent?: ((row: Row) => boolean) | undefined
  readonly sort?: TableSort | undefined
  readonly onSort?: ((sort: TableSort) => void) | undefined
  readonly busy?: boolean | undefined
}) {
  const phone = useMedia('(max-width: 599px)')
  const shown = () =>
    phone() ? props.columns.filter((column, at) => at === 0 || column.onPhone === 'keep') : props.columns
  const dropped = () =>
    phone() ? props.columns.slice(1).filter(({ onPhone }) => onPhone === undefined || onPhone === 'drop') : []
  return (
    <div class="table-frame">
      <table class="table" aria-label={props.label} aria-busy={props.busy || undefined}>
        <thead class="table-head">
          <tr>
            <For each={shown()}>{(column) => <Head column={column} sort={props.sort} onSort={props.onSort} />}</For>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr class="table-row" aria-current={props.isCurrent?.(row) ? 'true' : undefined}>
                <For each={shown()}>
                  {(column, at) => (
                    <Show
                      when={at() === 0}
                      fallback={
                        <td class="table-cell" classList={{ 'table-end': column.align === 'end' }}>
                          {column.cell(row)}
                        </td>
                      }
                    >
                      <th scope="row" class="table-cell table-name">
                        {column.cell(row)}
                        <Show when={dropped().length > 0}>
                          <div class="table-dropped">
                            <For each={dropped()}>{(each) => <span>{each.cell(row)}</span>}</For>
                          </div>
                        </Show>
                      </th>
                    </Show>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}

function Head<Row>(props: {
  readonly column: TableColumn<Row>
  readonly sort: TableSort | undefined
  readonly onSort: ((sort: TableSort) => void) | undefined
}) {
  const sorted = () => (props.sort?.column === props.column.id ? props.sort : undefined)
  const direction = () => {
    const now = sorted()
    return now ? (now.down ? 'descending' : 'ascending') : props.column.sortable ? 'none' : undefined
  }
  return (
    <th
      scope="col"
      class="table-title"
      classList={{ 'table-end': props.column.align === 'end' }}
      aria-sort={direction()}
    >
      <Show
        when={props.column.sortable && props.onSort}
        fallback={
          <span classList={{ 'visually-hidden': props.column.titleHidden === true }}>{props.column.title}</span>
        }
      >
        {(onSort) => (
          <button
            type="button"
            class="table-sort hit"
            onClick={() => onSort()({ column: props.column.id, down: sorted()?.down === false })}
          >
            {props.column.title}
            <Icon name={sorted() ? (sorted()?.down ? 'down' : 'up') : 'sort'} size="small" />
          </button>
        )}
      </Show>
    </th>
  )
}
