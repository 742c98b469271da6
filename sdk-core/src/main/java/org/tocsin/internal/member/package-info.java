/**
 * What the records of messages have, and what it means: {@link org.tocsin.internal.member.RecordMembers} are the members
 * of one record, each a {@link org.tocsin.internal.member.Member}; {@link org.tocsin.internal.member.MemberWalk} finds
 * all members of a message that mean something or are of a type, {@link org.tocsin.internal.member.Place} is where a walk stands.
 *
 * <p>The table behind them ({@code MemberTable}) and {@link org.tocsin.internal.member.Meaning} are generated from the
 * schemas and {@code members.json}. Nothing here asks a class for what it has: it runs where there is no reflection.
 */
package org.tocsin.internal.member;
