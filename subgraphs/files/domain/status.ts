export type FileStatus = 'UPLOADING' | 'CHECKING' | 'READY' | 'REJECTED' | 'DELETED'
