package io.governance.adapters.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Stands between a book and its server, and can fall silent: nothing is passed on, and no connection ends. */
final class SilentServer implements AutoCloseable {

    private final ServerSocket listening;
    private final int to;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition speaks = lock.newCondition();
    private boolean silent;

    SilentServer(int to) throws IOException {
        this.to = to;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    void fallSilent() {
        silent(true);
    }

    void speakAgain() {
        silent(false);
    }

    private void silent(boolean now) {
        lock.lock();
        try {
            silent = now;
            speaks.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void accept() {
        try {
            while (!listening.isClosed()) {
                Socket client = listening.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), to);
                open.add(client);
                open.add(server);
                thread(() -> pass(client, server));
                thread(() -> pass(server, client));
            }
        } catch (IOException e) {
            if (!listening.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void pass(Socket from, Socket on) {
        byte[] bytes = new byte[8192];
        try (from;
                on) {
            InputStream in = from.getInputStream();
            OutputStream out = on.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                awaitSpeech();
                out.write(bytes, 0, read);
            }
        } catch (IOException gone) {
            // one side has ended the connection, and both are closed now
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitSpeech() throws InterruptedException {
        lock.lock();
        try {
            while (silent) {
                speaks.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "silent-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        speakAgain();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
