#pragma once

#include <string>
#include <vector>

namespace exchange {

// A mail in the shape GMime wants, free of Qt: GLib has members called `signals` and Qt has macros.
// Everything is UTF-8 that was already checked and cleaned by emlwriter.
struct MimeLetter {
    struct Address {
        std::string name;
        std::string address;
    };
    struct Attachment {
        std::string fileName;
        std::string bytes;
        std::string type;
        std::string subtype;
    };
    std::vector<Address> from;
    std::vector<Address> to;
    std::vector<Address> cc;
    std::string subject;
    std::string body; // lines end with LF
    long long secondsSinceEpoch = 0;
    bool dated = false;
    bool important = false;
    bool unsent = false;
    std::vector<Attachment> attachments;
};

std::string mimeBytes(const MimeLetter &letter);

}
