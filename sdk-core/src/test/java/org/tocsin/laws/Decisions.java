package org.tocsin.laws;

import java.util.Random;

/**
 * Choices that bytes make, few bytes to a choice: whoever changes one byte changes one choice. When the bytes are used
 * up, choices follow that are always the same.
 */
final class Decisions extends Random {

    private static final long serialVersionUID = 1;

    private final byte[] bytes;
    private int used;

    Decisions(byte[] bytes) {
        super(0);
        this.bytes = bytes.clone();
    }

    @Override
    protected int next(int bits) {
        int value = 0;
        for (int taken = 0; taken < bits; taken += Byte.SIZE) {
            value = value << Byte.SIZE | (used < bytes.length ? bytes[used++] & 0xFF : super.next(Byte.SIZE));
        }
        return bits == Integer.SIZE ? value : value & (1 << bits) - 1;
    }

    @Override
    public boolean nextBoolean() {
        return (next(Byte.SIZE) & 1) == 1;
    }

    @Override
    public int nextInt(int bound) {
        int bits = bound <= 1 << 8 ? 8 : bound <= 1 << 16 ? 16 : 31;
        return next(bits) % bound;
    }

    @Override
    public double nextDouble() {
        return next(Byte.SIZE) / 256.0;
    }
}
