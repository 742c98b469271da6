/** What several tests need: where the project's files and the corpora are. */
package org.tocsin.testing;
