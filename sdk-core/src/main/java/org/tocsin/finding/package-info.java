/**
 * Values in messages: {@link org.tocsin.finding.MessageContents} finds them in a message of any type, {@link
 * org.tocsin.finding.IndicatorValue} compares values by what they mean, {@link org.tocsin.finding.Refanging} restores
 * defanged values to their usual form.
 *
 * <p>The places of a value in a message of any type, and of the ranges that contain it:
 *
 * <pre>{@code
 * IndicatorValue sought = IndicatorValue.of(IndicatorKind.IP, "192.0.2.9");
 * for (Found<IndicatorValue> found : MessageContents.of(message).indicatorValues()) {
 *     if (found.value().contains(sought)) {
 *         places.add(found.pointer());
 *     }
 * }
 * }</pre>
 *
 * <p>All messages of a correspondence that hold the value or such a range, found by its index:
 *
 * <pre>{@code
 * IndicatorValue sought = IndicatorValue.of(IndicatorKind.IP, "192.0.2.9");
 * List<Message<?>> speaking = said.about(Topic.indicatorOrRange(sought), Set.of(Realm.ACTUAL));
 * }</pre>
 */
package org.tocsin.finding;
