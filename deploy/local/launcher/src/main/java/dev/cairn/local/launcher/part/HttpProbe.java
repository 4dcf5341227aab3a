package dev.cairn.local.launcher.part;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Well is what answers 200. */
record HttpProbe(URI address) implements Probe {

    private static final int TIMEOUT_MILLIS = 2000;

    /** The readiness of a Boot process. */
    static Probe readiness(int port) {
        return new HttpProbe(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"));
    }

    @Override
    public boolean isWell() {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
