import { For } from 'solid-js'
import { Bone, each, Skeleton, widthOf } from '../skeleton/skeleton.tsx'
import './card.css'

/** Cards on their way, with their lines, as high as the real ones. */
export function SkeletonCards(props: { readonly cards?: number | undefined }) {
  return (
    <Skeleton>
      <div class="card-grid">
        <For each={each(props.cards ?? 8)}>
          {(at) => (
            <div class="card">
              <Bone shape="tile" />
              <div class="card-bones">
                <Bone width={widthOf(at, 2)} height="14px" />
                <Bone width={widthOf(at, 4)} height="11px" />
                <Bone width="38%" height="12px" />
              </div>
            </div>
          )}
        </For>
      </div>
    </Skeleton>
  )
}
