package cn.hengli.help.web;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How large a picture is, in pixels. */
record PictureSize(int width, int height) {

    /** Signature, length and kind of the first chunk of a PNG; its width and height follow. */
    private static final int BEFORE_IT = 16;

    static PictureSize ofPng(InputStream file) throws IOException {
        var data = new DataInputStream(file);
        data.skipNBytes(BEFORE_IT);
        return new PictureSize(data.readInt(), data.readInt());
    }
}
