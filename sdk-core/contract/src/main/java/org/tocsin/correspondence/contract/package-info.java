/**
 * The tests that every {@link org.tocsin.correspondence.Correspondence} has to pass, wherever it keeps its messages.
 * The tests of a store extend {@link org.tocsin.correspondence.contract.CorrespondenceContract} and give it an empty
 * store.
 */
package org.tocsin.correspondence.contract;
