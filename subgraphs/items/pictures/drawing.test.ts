import { describe, expect, it } from 'vitest'
import { draw, shapeOf } from './drawing.ts'

describe('a drawn picture', () => {
  it('is the same for the same thing, and has other colours for another', () => {
    expect(draw('Tools', 'Cordless drill')).toBe(draw('Tools', 'Cordless drill'))
    expect(draw('Tools', 'Cordless drill')).not.toBe(draw('Tools', 'Hammer drill'))
  })

  it('shows what the title says, else what the category says, else a box', () => {
    expect(shapeOf('Tools', 'Cordless drill')).toBe('drill')
    expect(shapeOf('Camping', 'Two-person tent')).toBe('tent')
    expect(shapeOf('Photography', 'Something rare')).toBe('camera')
    expect(shapeOf('Odds and ends', 'Something rare')).toBe('box')
  })

  it('carries no word of the item', () => {
    expect(draw('Secret', 'Plans <script>')).not.toMatch(/secret|plans|script/i)
  })
})
