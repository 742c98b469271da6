/**
 * A correspondence in a file: {@link org.tocsin.examples.correspondencestore.DatabaseCorrespondence} is what a program
 * embeds, {@link org.tocsin.examples.correspondencestore.CorrespondenceCommand} is a program that does.
 *
 * <p>{@code Database} is the open file and its transactions (with {@code DatabaseFile} and {@code Settings}), {@code
 * Schema} what makes a file ours, {@code Migration} how an older one becomes that. {@code Keeping} puts a {@code
 * NewMessage} in, with its {@code TopicRows}, of which {@code Contents} tell what stands in it; {@code Tables} answers a
 * {@code Question}, and a {@code StoredMessage} is a row and how it becomes a message again.
 *
 * <p>A desk asks which questions still wait, and should not have to read all that were ever asked: {@code Unsettled}
 * lists those that may, {@code Settling} takes out what a desk has found to wait no more, and {@code Keeping} puts in
 * again what a new text touches ({@code TouchedQuestions}, by the {@code Touching} that stands beside each text). Where
 * that list is in doubt, all questions are read.
 *
 * <p>How damage is noticed: each message has a digest of its bytes and a seal over its row ({@code Checksums}); each
 * topic, identifier and key has a {@code Tally} of the rows that an answer has to have, in a table of its own, so that
 * an index from which a row has gone does not answer in silence; {@code State} counts messages and topics and has a
 * chain over all seals, in the same transaction; {@code Unsettled} has sums over what it notes; and the {@code Ledger}
 * is a file beside the database that says how far it had come. {@code QuickCheck} looks at opening, {@code FullCheck}
 * (with {@code IndexCheck} and {@code UnsettledCheck}) at everything when {@link
 * org.tocsin.examples.correspondencestore.DatabaseCorrespondence#verify} is asked; the {@link
 * org.tocsin.examples.correspondencestore.Verification} names each {@link
 * org.tocsin.examples.correspondencestore.Damage} and its {@link org.tocsin.examples.correspondencestore.Place}, and a
 * {@link org.tocsin.examples.correspondencestore.Salvage} takes what is sound into another store. {@link
 * org.tocsin.examples.correspondencestore.StoreException} says that the store failed, {@link
 * org.tocsin.examples.correspondencestore.DamagedStoreException} that it is damaged, and {@link
 * org.tocsin.examples.correspondencestore.UnreadableMessageException} that one message in it can't be read.
 *
 * <p>Why a ledger: SQLite takes a write-ahead log whose sums break off for one that ends there, and what came after is
 * gone without a word; nothing within the database can tell, for all of it is as old. A rollback journal in place of
 * the log would lose nothing that way, but waits for the disk three times a commit, not twice, stops readers while it
 * writes, and does not notice a database that an older copy has replaced, or that was copied without its log. The
 * ledger does.
 *
 * <p>The database is SQLite, through plain JDBC. Its driver (org.xerial:sqlite-jdbc 3.54.1.0, with SQLite 3.54.1 of
 * October 2026) is under the Apache licence 2.0 as Tocsin is, and SQLite in the public domain. With a write-ahead log
 * and {@code synchronous=FULL}, a commit returns when the disk has it, and a process that is killed leaves a file that
 * the next one opens as of the last commit; several processes may use one file. H2 2.5.252 (MPL 2.0 or EPL 1.0,
 * September 2026) is pure Java and 2.7 MB, where SQLite's native code for every platform makes 12 MB; but by its own
 * documentation H2 does not guarantee that what was committed survives a power failure, and that guarantee is what this
 * store is for. From Java 24 on, {@code java --enable-native-access=ALL-UNNAMED} spares a warning about the native
 * code.
 */
@NullMarked
package org.tocsin.examples.correspondencestore;

import org.jspecify.annotations.NullMarked;
