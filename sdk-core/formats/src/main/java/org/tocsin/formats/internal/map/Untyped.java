package org.tocsin.formats.internal.map;

/** A correspondence that knows its paths alone; its makers have held the types of both sides to each other. */
abstract class Untyped implements Correspondence<Object> {

    /** This as a correspondence of the record that its maker was told. */
    @SuppressWarnings("unchecked") // the record is for the compiler alone
    final <O> Correspondence<O> typed() {
        return (Correspondence<O>) this;
    }
}
