/**
 * What stands in messages: {@link org.tocsin.finding.MessageContents} finds it in a message of any type, {@link
 * org.tocsin.finding.IndicatorValue} compares values by what they mean, {@link org.tocsin.finding.Refanging} writes those
 * plainly that somebody has defanged.
 *
 * <p>Where a message of any type holds a value, or a range in which that lies:
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
 * <p>All messages of a correspondence that speak of it, by its index:
 *
 * <pre>{@code
 * IndicatorValue sought = IndicatorValue.of(IndicatorKind.IP, "192.0.2.9");
 * List<Message<?>> speaking = said.about(Topic.indicatorOrRange(sought), Set.of(Realm.ACTUAL));
 * }</pre>
 */
package org.tocsin.finding;
