/**
 * The data files of the format that are read when they are asked for, and never when a message is read: {@link
 * org.tocsin.internal.catalog.FormatFiles}.
 */
package org.tocsin.internal.catalog;
