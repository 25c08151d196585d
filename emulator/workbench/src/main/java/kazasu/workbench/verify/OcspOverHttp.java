package kazasu.workbench.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import kazasu.command.Failure;
import kazasu.verifier.Limits;
import kazasu.verifier.OcspSource;

/** OCSP over HTTP (RFC 6960 §A.1), by POST. Redirections are not followed. */
final class OcspOverHttp implements OcspSource.Transport {
    private static final int PATIENCE_MILLIS = 10_000;

    private final URL url;

    OcspOverHttp(String typed) {
        try {
            url = new URL(typed);
        } catch (MalformedURLException e) {
            throw wrong();
        }
        if (!url.getProtocol().equals("http") && !url.getProtocol().equals("https")) {
            throw wrong();
        }
    }

    private static Failure wrong() {
        return new Failure("--ocsp takes a URL of http or https", "--ocsp には http または https のURLを指定してください");
    }

    @Override
    public byte[] ask(byte[] request) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        try {
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            connection.setRequestProperty("Content-Type", "application/ocsp-request");
            connection.setDoOutput(true);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(request);
            }
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                throw new IOException("HTTP " + connection.getResponseCode());
            }
            try (InputStream in = connection.getInputStream()) {
                return in.readNBytes(Limits.OCSP_ANSWER + 1);
            }
        } finally {
            connection.disconnect();
        }
    }
}
