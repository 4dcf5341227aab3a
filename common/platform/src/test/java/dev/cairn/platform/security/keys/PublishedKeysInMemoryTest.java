package dev.cairn.platform.security.keys;

class PublishedKeysInMemoryTest extends PublishedKeysContract {

    @Override
    PublishedKeys keys() {
        return new PublishedKeysInMemory();
    }
}
