package io.governance.adapters.jdbc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A TCP proxy before a database, which cuts a connection when its turn comes. Messages are counted over all connections. */
final class Wire implements Closeable {

    /** Where a connection is cut. */
    enum Cut {
        /** Before the database gets the message. */
        BEFORE,
        /** When the database has done what the message says, before its answer is passed on. */
        AFTER
    }

    private final String host;
    private final int port;
    private final ServerSocket listening;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger messages = new AtomicInteger();
    private volatile int turn = Integer.MAX_VALUE;
    private volatile Cut cut = Cut.BEFORE;

    /** Listens on a free port, and passes on to the server that a JDBC URL names. */
    Wire(String jdbcUrl) throws IOException {
        URI server = URI.create(jdbcUrl.substring("jdbc:".length()));
        this.host = server.getHost();
        this.port = server.getPort();
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start("wire", this::accept);
    }

    /** The same URL through this proxy. */
    String through(String jdbcUrl) {
        return jdbcUrl.replaceFirst(
                "//" + host + ":" + port,
                "//" + listening.getInetAddress().getHostAddress() + ":" + listening.getLocalPort());
    }

    /** Counts from here, and cuts the connection of a message. */
    void arm(int nthMessage, Cut where) {
        cut = where;
        messages.set(0);
        turn = nthMessage;
    }

    /** Cuts nothing any more; says whether it has. */
    boolean disarm() {
        boolean done = messages.get() >= turn;
        turn = Integer.MAX_VALUE;
        return done;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Socket server = new Socket(host, port);
                open.add(client);
                open.add(server);
                Pair pair = new Pair(client, server);
                start("wire-out", pair::forth);
                start("wire-back", pair::back);
            } catch (IOException closed) {
                if (!listening.isClosed()) {
                    throw new IllegalStateException("the database behind the wire cannot be reached", closed);
                }
            }
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    /** A connection and the one behind it. */
    private final class Pair {

        private final Socket client;
        private final Socket server;
        private volatile boolean answerIsLost;

        private Pair(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        private void forth() {
            pass(client, server, message -> {
                if (messages.incrementAndGet() != turn) {
                    return true;
                }
                answerIsLost = cut == Cut.AFTER;
                return answerIsLost;
            });
        }

        private void back() {
            pass(server, client, answer -> !answerIsLost);
        }

        /** Passes on what comes while it may, and then ends both connections, as a broken line does. */
        private void pass(Socket from, Socket to, java.util.function.Predicate<byte[]> may) {
            byte[] buffer = new byte[1 << 16];
            try (from;
                    to) {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    if (!may.test(Arrays.copyOf(buffer, read))) {
                        return;
                    }
                    out.write(buffer, 0, read);
                }
            } catch (IOException ended) {
                open.remove(from); // the other side has ended it, which is what a line that is cut looks like
            } finally {
                open.remove(from);
                open.remove(to);
            }
        }
    }
}
