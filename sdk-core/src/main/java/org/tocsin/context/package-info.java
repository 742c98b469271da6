/**
 * What a check knows besides the message: a {@link org.tocsin.context.Context} holds the earlier messages, the
 * directory, the profile of the party, the time and the channel on which the message is sent.
 */
package org.tocsin.context;
