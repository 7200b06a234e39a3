import { Bone, Skeleton } from '../../../design/skeleton/skeleton.tsx'
import './item.css'

/** The page of a thing on its way, as high as the real one. */
export function ItemSkeleton() {
  return (
    <Skeleton>
      <div class="item">
        <div class="item-words">
          <Bone width="120px" height="13px" />
          <Bone width="60%" height="34px" />
          <Bone width="44%" height="15px" />
          <span class="item-picture tile" />
        </div>
        <div class="item-panel item-panel-bones">
          <Bone height="44px" shape="button" width="100%" />
          <Bone height="64px" shape="button" width="100%" />
          <Bone height="64px" shape="button" width="100%" />
          <Bone height="48px" shape="button" width="100%" />
        </div>
      </div>
    </Skeleton>
  )
}
