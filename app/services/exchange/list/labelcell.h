#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace services {

// The words of a cell that lists several: parted by , ; or |, or printed by Python as ['a', 'b'].
QStringList labelsOf(const QString &cell);

// The first of several people in a cell parted by semicolons, or by commas between names without blanks (GitHub's assignees;
// "Weiß, Käthe" is one person).
QByteArrayView firstName(QByteArrayView cell);

// Jira's way to put a comment into one cell: date;account id;text. Without a date part it is something else.
struct JiraComment {
    QByteArrayView date;
    QByteArrayView author;
    QByteArrayView text;
};
JiraComment jiraComment(QByteArrayView cell);

}
