import { filesWorld } from './test-world.ts'
import { uploadConformance } from './uploads.fixture.ts'

uploadConformance('a folder', () => filesWorld())
