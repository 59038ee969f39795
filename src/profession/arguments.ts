/**
 * Kinds of statement that are kept apart when a choice is argued for: what is the case, what the law says,
 * what works, what is right. Source: Divosa, "Ethiek in publieke dienstverlening op maat" (2025), which keeps
 * moral, legal and strategic statements apart from each other and from factual ones.
 */
export const ARGUMENT_KINDS = ['factual', 'legal', 'strategic', 'moral'] as const;
export type ArgumentKind = (typeof ARGUMENT_KINDS)[number];
