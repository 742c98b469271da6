/**
 * A correspondence in a file: {@link org.tocsin.examples.correspondencestore.DatabaseCorrespondence} is what a program
 * embeds, {@link org.tocsin.examples.correspondencestore.CorrespondenceCommand} is a program that does.
 *
 * <p>{@code Database} is the open file and its transactions, {@code Schema} what makes a file ours, {@code Tables} the SQL,
 * {@code StoredMessage} a row and how it becomes a message again. {@link
 * org.tocsin.examples.correspondencestore.StoreException} says that the store failed, and {@link
 * org.tocsin.examples.correspondencestore.UnreadableMessageException} that one message in it did.
 *
 * <p>The database is SQLite, through plain JDBC. Its driver (org.xerial:sqlite-jdbc 3.54.1.0, with SQLite 3.54.1 of October
 * 2026) is under the Apache licence 2.0 as Tocsin is, and SQLite in the public domain. With a write-ahead log and {@code
 * synchronous=FULL}, a commit returns when the disk has it, and a process that is killed leaves a file that the next one
 * opens as of the last commit; several processes may use one file. H2 2.5.252 (MPL 2.0 or EPL 1.0, September 2026) is
 * pure Java and 2.7 MB, where SQLite's native code for every platform makes 12 MB; but by its own documentation H2 does
 * not guarantee that what was committed survives a power failure, and that guarantee is what this store is for. From Java
 * 24 on, {@code java --enable-native-access=ALL-UNNAMED} spares a warning about the native code.
 */
@NullMarked
package org.tocsin.examples.correspondencestore;

import org.jspecify.annotations.NullMarked;
