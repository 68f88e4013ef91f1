#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace exchange {

struct MailAddress {
    QString name;
    QString address;
};

struct MailAttachment {
    QString fileName;
    QByteArray bytes;
    QByteArray type = "application/octet-stream"; // MIME type
};

enum class MailImportance { Normal, High };

// A plain text mail to be written as a file.
struct EmlMessage {
    MailAddress from; // left out when it has no address
    QVector<MailAddress> to;
    QVector<MailAddress> cc;
    QString subject;
    QString body;
    base::Instant date; // left out when none: the mail program sets it
    MailImportance importance = MailImportance::Normal;
    QVector<MailAttachment> attachments;
    bool unsent = true; // X-Unsent: 1, mail programs open it for editing
};

}
