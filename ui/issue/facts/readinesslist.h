#pragma once

#include "domain/escalation/matrix.h"
#include "issue/entry/readinessextras.h"

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace ui {

class TextLabel;

// What the next level will ask for, each fact with a tick or a link that leads to its field.
class ReadinessList : public QWidget
{
    Q_OBJECT
public:
    explicit ReadinessList(QWidget *parent = nullptr);
    // people: the names of who stands there.
    void show(int level, const QStringList &people, const QVector<domain::Fact> &wanted, const QVector<domain::Fact> &missing,
              const QVector<ReadinessExtra> &extras = {});

Q_SIGNALS:
    void factRequested(domain::Fact fact);
    void extraRequested(ReadinessExtra::Field field);

private:
    QAbstractButton *addLine(const QString &text, bool isMissing);
    TextLabel *m_title;
    TextLabel *m_count;
    TextLabel *m_who;
    QVBoxLayout *m_lines;
};

}
