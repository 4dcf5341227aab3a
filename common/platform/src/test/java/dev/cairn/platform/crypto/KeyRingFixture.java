package dev.cairn.platform.crypto;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;

/** A key ring with an outermost key that everybody knows. */
public final class KeyRingFixture {

    private KeyRingFixture() {}

    public static KeyRing in(MongoDatabase database) {
        return new KeyRing(new byte[32], database, Clock.systemUTC());
    }
}
