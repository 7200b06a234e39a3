import type { Money } from '@stoa/values/money'
import type { CanceledBy, Rejection } from './order.ts'

/** What can happen to an order: answers of items and payments, people, and time. */
export type OrderEvent =
  | { readonly type: 'reserved' }
  | { readonly type: 'refused'; readonly rejection: Rejection }
  | { readonly type: 'deducted' }
  | { readonly type: 'released' }
  | { readonly type: 'paymentMoved'; readonly move: string }
  | { readonly type: 'paymentSucceeded' }
  | { readonly type: 'paymentCanceled' }
  | { readonly type: 'refundSucceeded' }
  | { readonly type: 'refundFailed' }
  | { readonly type: 'cancel'; readonly by: CanceledBy; readonly reason: string | null }
  | { readonly type: 'fulfill' }
  | { readonly type: 'refund'; readonly reason: string; readonly restock: boolean }
  | { readonly type: 'wake' }

/** What the saga asks of others, and what it tells everybody. */
export type OrderCommand =
  | { readonly do: 'reserve'; readonly lines: readonly OrderedPieces[] }
  | { readonly do: 'deduct' | 'release' | 'requestPayment' | 'cancelPayment' | 'refund' }
  | { readonly tell: 'placed'; readonly quantity: number }
  | { readonly tell: 'paymentDue'; readonly hours: number }
  | { readonly tell: Announcement }

/** What an order wants items to keep, at the price that the buyer saw. */
export type OrderedPieces = { readonly itemId: string; readonly quantity: number; readonly unitPrice: Money }

export type Announcement =
  | 'awaitingPayment'
  | 'paymentChanged'
  | 'paid'
  | 'fulfilled'
  | 'completed'
  | 'rejected'
  | 'expired'
  | 'canceled'
  | 'refunded'
