#pragma once

#include "domain/person/person.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QLineEdit;

namespace ui {

class GrowingText;

// How a person likes to be asked, and what was agreed with them beforehand. Ours alone; each field saves when it is left.
class PersonCard : public QWidget
{
    Q_OBJECT
public:
    explicit PersonCard(QWidget *parent = nullptr);
    void show(const domain::Person &person);

Q_SIGNALS:
    void edited(const domain::Person &person);

private:
    void addHead(const QString &title, const QString &hint);
    void addLabelled(const QString &label, QWidget *field);
    void buildPreferences();
    void buildAgreement();
    void bindDay(QLineEdit *field, QDate domain::Agreement::*member);
    void change(const std::function<void(domain::Person &)> &edit);

    struct Line {
        QLineEdit *field = nullptr;
        QString domain::Preferences::*member = nullptr;
    };
    struct Text {
        GrowingText *field = nullptr;
        QString domain::Preferences::*member = nullptr;
    };
    domain::Person m_person;
    QFormLayout *m_form;
    QVector<Line> m_lines;
    QVector<Text> m_texts;
    QLineEdit *m_agreedOn = nullptr;
    QLineEdit *m_reviewOn = nullptr;
    GrowingText *m_points = nullptr;
};

}
