/**
 * Stories told in messages, as the countries of a forum would send them.
 *
 * <p>Each {@link org.tocsin.examples.scenarios.Scenario} is played by a {@link
 * org.tocsin.examples.scenarios.Narrator}, which builds the messages with the SDK, checks each among those before it, keeps
 * them and tells the story. {@link org.tocsin.examples.scenarios.ScenariosCommand} runs them; what they send is in the
 * conformance suite. A long story is played in acts, each a class of its own.
 */
@org.jspecify.annotations.NullMarked
package org.tocsin.examples.scenarios;
