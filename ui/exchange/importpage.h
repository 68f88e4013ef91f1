#pragma once

#include "exchange/importwork.h"
#include "widgets/page.h"

class QComboBox;
class QFormLayout;
class QTableWidget;

namespace ui {

class Button;
class EmptyState;
class MessageBar;
class TextLabel;

// A list from another program becomes issues: choose the file, see what was understood, put right which column is what,
// import. Rows that were left out are listed with their reason.
class ImportPage : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(services::Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    void setProject(domain::ProjectId project) override;
    bool open(domain::RecordRef record) override;
    void cancelWork() override;

private:
    void setupUi();
    void setupActions();
    QWidget *makeMap();
    void addMapRow(const QString &field, const QString &words);
    void showOwnFields(); // of the project, in the map
    QWidget *makeTables();
    void chooseFile();
    void readAgain();
    void startImport();
    services::ImportOptions options() const;
    void showPreview(const services::ExchangeService::Preview &preview);
    void showHeadings(const QStringList &headings, const QVector<QPair<QString, QString>> &map);
    void showReport(const services::ImportReport &report);
    void showError(const base::Error &error);

    static constexpr char kTouched[] = "touched"; // of a box: the person chose in it

    services::Workspace &m_workspace;
    domain::ProjectId m_project;
    QString m_path;
    ImportWork *m_work;
    TextLabel *m_file;
    TextLabel *m_summary;
    MessageBar *m_message;
    QVector<QPair<QString, QComboBox *>> m_fields;
    QVector<QPair<QString, QString>> m_own; // of the project, shown in the map
    QFormLayout *m_form = nullptr; // of them
    bool m_mapTouched = false;
    bool m_isReadWanted = false; // while something is read
    QTableWidget *m_rows;
    QTableWidget *m_left;
    TextLabel *m_leftHead;
    QWidget *m_map;
    QWidget *m_tables;
    EmptyState *m_empty;
    Button *m_choose;
    Button *m_import;
};

}
