#pragma once

#include "domain/person/person.h"

#include <QWidget>

namespace ui {

class TextLabel;

// How the people whom a draft goes to like to be asked, above the draft. For the writer's eyes alone: no word of it goes into
// the draft. Hidden while nothing is noted.
class PreferenceStrip : public QWidget
{
    Q_OBJECT
public:
    explicit PreferenceStrip(QWidget *parent = nullptr);
    void show(const QVector<domain::Person> &people);
    QString text() const;

private:
    TextLabel *m_head;
    TextLabel *m_text;
};

}
