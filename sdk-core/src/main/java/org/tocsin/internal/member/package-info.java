/**
 * The members of the records of messages, and their meanings: {@link org.tocsin.internal.member.RecordMembers} has the
 * members of one record, each a {@link org.tocsin.internal.member.Member}; {@link
 * org.tocsin.internal.member.MemberWalk} finds all members of a message with a certain meaning or type, and {@link
 * org.tocsin.internal.member.Place} is the current place of a walk.
 *
 * <p>The table behind them ({@code MemberTable}) and {@link org.tocsin.internal.member.Meaning} are generated from the
 * schemas and {@code members.json}. Nothing here uses reflection, so it also runs where there is none.
 */
package org.tocsin.internal.member;
