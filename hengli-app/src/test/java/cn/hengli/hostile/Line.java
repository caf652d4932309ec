package cn.hengli.hostile;

import cn.hengli.testing.Browser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A bare connection, for what no browser would send: half a request, one byte after the other, more than was announced. */
final class Line implements AutoCloseable {

    private final Socket socket;

    /** @param from any address of this machine, such as 127.0.0.2: to the server it is another sender */
    Line(int port, String from) throws IOException {
        socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getAllByName(from)[0], 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5000);
        socket.setSoTimeout(10_000);
    }

    void send(String text) throws IOException {
        send(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** The head of a form that is on its way, of somebody who is signed in; its body comes later, or never. */
    void beginForm(String path, Browser browser, String type, long length) throws IOException {
        send("POST " + path + " HTTP/1.1\nHost: localhost\nAccept: text/html\nContent-Type: " + type
                + "\nContent-Length: " + length + "\nX-XSRF-TOKEN: " + browser.token() + "\nCookie: session="
                + browser.cookies().get("session") + "; XSRF-TOKEN=" + browser.token() + "\n\n");
    }

    /** The first line of the answer; empty where the connection was cut. */
    String status() throws IOException {
        var line = new StringBuilder();
        try {
            for (var next = socket.getInputStream().read(); next >= 0 && next != '\n'; next = read()) {
                line.append((char) next);
            }
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException cut) {
            return "";
        }
        return line.toString().strip();
    }

    private int read() throws IOException {
        return socket.getInputStream().read();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
