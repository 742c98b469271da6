/**
 * A message and the parts of its envelope.
 *
 * <p>Start at {@link org.tocsin.message.Message}; what it says is its {@link org.tocsin.message.Body}, one record for
 * each type of message, in a package for each family: {@code message.incident} (reports, advisories, assessments), {@code
 * message.directory} (contacts and profiles), {@code message.request} (requests, offers, the response), {@code
 * message.exercise} (exercises and lessons), {@code message.survey}, {@code message.cooperation} (notices, guidance,
 * progress, change proposals) and {@code message.service} (acknowledgement, cancellation, handling change).
 *
 * <p>Records are generated from the JSON Schemas. <b>Build them by builder and read them by accessor</b>: canonical
 * constructors and record patterns change when a minor version adds a member. Builders of parts check nothing and never
 * throw; the whole message is checked when it is made, and then every fault of every part is named at once. A component that
 * a message may leave out is null when absent; a list is empty, never null.
 *
 * <p>A method of a builder takes the type of its member and what is in hand for it: a {@code String} for what is a string of
 * one form ({@link org.tocsin.message.WrittenValue}), an {@code Instant} for a time, a {@code UUID} for an identifier, a plain
 * number, the one value that mostly says an object ({@code handling(Tlp.AMBER)}), the language and the words of a text. It
 * replaces what was set before; of a list, {@code add} and its name adds. What is optional is unset by null or, where several
 * types are taken, by {@code clear} and its name.
 *
 * <p>A mapper of Jackson, 2.21 or newer or 3, writes all of this as {@code Tocsin.write} does, without any module, but checks
 * nothing. It reads single codes and values; a message, a body or a part it refuses to read, and a message that may say less
 * than its text it refuses to write.
 *
 * <p>What a tolerant reader does not understand stays with the message as its {@link org.tocsin.message.OriginalText}.
 *
 * <p>The value types that have behaviour are written by hand: {@link org.tocsin.message.Text},
 * {@link org.tocsin.message.Timestamp}, {@link org.tocsin.message.PartialTimestamp},
 * {@link org.tocsin.message.PartyCode}, {@link org.tocsin.message.FormatVersion}, {@link org.tocsin.message.Extensions}. What identifies something has a type of its
 * own by what it identifies, so that none is taken for another: {@link org.tocsin.message.MessageId} (messages and
 * threads), {@link org.tocsin.message.ExerciseId}, {@link org.tocsin.message.EntryId},
 * {@link org.tocsin.message.CheckCampaignId}, {@link org.tocsin.message.IncidentId}, {@link org.tocsin.message.SurveyId} and
 * {@link org.tocsin.message.SeriesId}.
 */
package org.tocsin.message;
