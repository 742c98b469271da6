/**
 * A message and the parts of its header.
 *
 * <p>Start at {@link org.tocsin.message.Message}. Its content is its {@link org.tocsin.message.Body}: one record for
 * each type of message, in a package for each family: {@code message.incident} (reports, advisories, assessments),
 * {@code message.directory} (contacts and profiles), {@code message.request} (requests, offers, the response), {@code
 * message.exercise} (exercises and lessons), {@code message.survey}, {@code message.cooperation} (notices, guidance,
 * progress, change proposals) and {@code message.service} (acknowledgement, cancellation, handling change).
 *
 * <p>Records are generated from the JSON Schemas. <b>Build them by builder and read them by accessor</b>: canonical
 * constructors and record patterns change when a minor version adds a member. Builders of parts check nothing and never
 * throw; the whole message is checked when it is made, and then all problems of all parts are reported together. A
 * component that a message may leave out is null when absent; a list is empty, never null.
 *
 * <p>A method of a builder takes the type of its member, or a simpler type that the builder turns into it: a {@code
 * String} for a string of one form ({@link org.tocsin.message.WrittenValue}), an {@code Instant} for a time, a {@code
 * UUID} for an identifier, a plain number, the one value that usually is enough for an object ({@code
 * handling(Tlp.AMBER)}), or the language and the words of a text. The method replaces the value that was set before; to
 * add to a list, call the method whose name is {@code add} and the name of the list. To remove an optional value, pass
 * null or, where the method takes several types, call the method whose name is {@code clear} and the name of the
 * member.
 *
 * <p>A Jackson mapper (2.21 or newer, or 3) without any module writes all of this as {@code Tocsin.write} does, but
 * checks nothing. It reads single codes and values. It refuses to read a message, a body or a part, and to write a
 * message that may say less than its text.
 *
 * <p>What a tolerant reader does not understand is kept with the message, in its {@link
 * org.tocsin.message.OriginalText}.
 *
 * <p>The value types that have behaviour are written by hand: {@link org.tocsin.message.Text}, {@link
 * org.tocsin.message.Timestamp}, {@link org.tocsin.message.PartialTimestamp}, {@link org.tocsin.message.PartyCode},
 * {@link org.tocsin.message.FormatVersion}, {@link org.tocsin.message.Extensions}. Each kind of identifier has its own
 * type, so that one cannot be used in place of another: {@link org.tocsin.message.MessageId} (messages and threads),
 * {@link org.tocsin.message.ExerciseId}, {@link org.tocsin.message.EntryId}, {@link
 * org.tocsin.message.CheckCampaignId}, {@link org.tocsin.message.IncidentId}, {@link org.tocsin.message.SurveyId} and
 * {@link org.tocsin.message.SeriesId}.
 */
package org.tocsin.message;
