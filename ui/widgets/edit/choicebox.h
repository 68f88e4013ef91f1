#pragma once

#include <QComboBox>

namespace ui {

struct Choice {
    qint64 value = 0;
    QString text;
    QString detail; // shown after the text in the list: an organisation, a role
};

// One of many by typing a part of it: people, organisations, paths. Value 0 is "none" where an empty text is given for it.
class ChoiceBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget *parent = nullptr);
    // empty: the words for none, first in the list; a null text leaves it out.
    void setChoices(const QVector<Choice> &choices, const QString &empty = {});
    void setValue(qint64 value); // does not emit
    qint64 value() const { return m_value; }

Q_SIGNALS:
    void valueChosen(qint64 value); // by the person

private:
    void choose(int index);
    void settleTyped();

    qint64 m_value = 0;
};

}
